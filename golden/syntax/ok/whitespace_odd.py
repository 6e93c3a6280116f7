x   =   1
x=1
f ( a , b )
f  .  x
a [ 0 ]
( a )
[ a , b ]
{ a : b }
not(a)
a if(b)else(c)
[a]if[b]else[c]
for(x)in(y):pass
while(a):pass
if(a):b
elif(c):d
else:e
return(a)
del(a)
assert(a)
lambda:0
lambda*a:0
lambda**a:0
print(-1)
x=-1
x = yield_
a<b>c
from.import a
from.a import(b)
from...a import b
import a;import b
"a"if"b"else"c"
'a'in'b'
1if 1else 1
x:int=1
@a
def f():pass
class C:pass
try:a
except:b
with a:b
def f()->a:b
