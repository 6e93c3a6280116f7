kinds = ["bread", "milk"]
