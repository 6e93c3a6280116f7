x = 1 + \
    2
if a and \
   b:
    pass
x = \
  \
  3
from a import \
    b
assert a, \
    b
s = 'a\
b'
t = f'a\
{b}\
c'
def f(a, \
      b): return a
class \
    C: pass
x = [1,
  2,

     3  # comment
 , 4]
y = (
)
if True:
    z = 1; \
    w = 2
with a, \
     b: pass
\
x
