f'''
{a}
'''
f'''{
a
}'''
f'''{
    a  # comment with ' and " and }
    + b
}'''
f'{a  # comment
}'
f'{
a
}'
f'{
    a
    :>10}'
f"""{a:
}"""
f'''{a:x
y{b}
z}'''
f'{[
    1,
    2,
]}'
f'''{a!r
}'''
f'''a{b
=}c'''
