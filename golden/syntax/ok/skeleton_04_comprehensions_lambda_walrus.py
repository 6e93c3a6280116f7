any(y for x in z if (y := x))
k = {**a, b: lambda: c if d else e}
