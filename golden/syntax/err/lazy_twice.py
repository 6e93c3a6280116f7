lazy lazy import a
