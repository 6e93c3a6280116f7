x = 1
if x:
    y = '''a
b'''

    z = f'''{
y}
'''
w = 'a\
b'
v = (1,
  2)
u = 1 + \
  2
# end
