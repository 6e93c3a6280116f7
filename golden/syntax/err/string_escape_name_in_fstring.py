f'{a}\N'
