pass
break
continue
return
return a
...
Ellipsis
None
True, False
__debug__
a; b
a; b;
pass; pass; pass
if a: b; c; d
x = 1; y = 2; \
z = 3
a ; b ;
