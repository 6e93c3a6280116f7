raise E, "message", tb
