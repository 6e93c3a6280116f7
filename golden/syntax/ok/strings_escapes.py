'\n\t\\\'\"\a\b\f\v\r'
'\0\00\000\1\777'
'\x41\u0041\U0001F600'
'\N{LATIN SMALL LETTER A}\N{SPACE}'
'\d\w\z\ \(\é'
'\400'
'a\
b'
'''a
b\
c'''
r'\x\u\N'
b'\x41\N\u\U'
b'\400\d'
'\\N{x}'
'\N{latin small letter a}'
'\ud800'
