if a:
    @b
c
