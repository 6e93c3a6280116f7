x = f'{b}' t'{a}'
