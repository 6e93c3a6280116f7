print "%s" % a
