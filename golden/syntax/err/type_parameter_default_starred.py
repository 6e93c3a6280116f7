def f[T = *A](): pass
