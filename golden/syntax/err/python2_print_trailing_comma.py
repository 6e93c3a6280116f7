print a,
