print >>sys.stderr, "a"
print
print ("a"), b
print -1
print (a) % b
exec (code)
exec
try:
    pass
except A, e:
    pass
x = * 2 / 3
raw_input ("a")
raise E("a")
print [1, 2]
print (yield_),
