type X: int = Y
