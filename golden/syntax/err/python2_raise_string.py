raise E, "message"
