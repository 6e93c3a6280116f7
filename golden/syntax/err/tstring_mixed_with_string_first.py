x = 'b' t'{a}'
