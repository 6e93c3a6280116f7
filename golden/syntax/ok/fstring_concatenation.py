'a' 'b' f'c' f'{d}' r'e' u'f'
(f'a'
 f'{b}'  # comment
 'c')
f'a' \
f'{b}'
f'''a''' f"b" 'c'
x = f'{a}' '{b}' f'{{c}}'
f'{a}' '' f'{b}'
'' f''
f'' ''
f'{a}'f'{b}'
f'{a}'.join(b)
f'{a}'[0]
f'{a}' % b
print(f'{a}' 'b', f'c')
'{' f'}}'
