type X[**P: int] = Y
