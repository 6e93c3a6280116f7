t''
t'a'
t'{a}'
t'a{b}c{d}e'
t'{{}}'
t'{a!r}'
t'{a:>10}'
t'{a!s:{b}}'
t'{a=}'
t'{a = !r:>5}'
t'{a:{b!r:c}}'
T"{a}"
rt'\{a}'
tr'{a}\d'
t'{a}' t'{b}'
(t'a'
 t'{b}')
t'''{
a  # comment
}
'''
t'{t'{a}'}'
t'{f'{a}'}'
t"{"a"}"
t'{(lambda: 0)}'
t'{*a, b}'
t'\N{SPACE}{a}'
t'{a:}'
t'{a}'.strings
f'{t"{a}"}'
t'{x!=y}'
