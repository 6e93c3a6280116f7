'a' "a" '''a''' """a"""
r'a' R'a' u'a' U'a'
b'a' B'a'
br'a' bR'a' Br'a' BR'a' rb'a' rB'a' Rb'a' RB'a'
f'a' F'a' fr'a' fR'a' Fr'a' FR'a' rf'a' rF'a' Rf'a' RF'a'
t'a' T'a' tr'a' tR'a' Tr'a' TR'a' rt'a' rT'a' Rt'a' RT'a'
'' ""
b'' b""
'''''' """"""
''''a''' """"a"""
r'\' + '
b'\x00' b'\\' b'\''
'"' "'"
'\'' "\""
u'é' 'é'
br'\x' rb'\N{x}'
r'\u'
