f'{a}', b = c
