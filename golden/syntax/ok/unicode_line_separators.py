x = 'a bc '
#   comment  
y = ''''''
z
