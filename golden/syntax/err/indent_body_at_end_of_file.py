while a:

