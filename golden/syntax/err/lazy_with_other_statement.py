lazy def f(): pass
