f(a := b := c)
