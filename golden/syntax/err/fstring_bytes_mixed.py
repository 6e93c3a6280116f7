f'{a}' b'c'
