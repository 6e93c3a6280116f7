if	a:	
	b	=	1	# c
	if c:
	    	d
	    	e
x	
