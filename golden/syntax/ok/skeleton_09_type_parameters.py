class C[T: int = str, *Ts, **P](B[T]): x: T
type A[K] = dict[K, *Ts]
