f('a' b 'c')
