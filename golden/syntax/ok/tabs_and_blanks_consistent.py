if a:
	b
	if c:
	    d
	    e
	f
if g:
    h
    if i:
    	j
    	k
