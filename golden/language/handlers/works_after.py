import old


def among_others(x):
    try:
        x()
    except ValueError:
        x.no()
    # what else may happen
    except old.Error as error:  # why
        x.clean(error)  # at last
        # of the suite
        raise

    # of what follows
    except OSError:
        x.no()
    else:
        x.good()
    finally:
        x.close()


def nothing(x):
    try:
        x()
    except old.Error: raise
    try:
        x()
    except old.Error:
        # above
        raise  # beside
    try:
        x()
    except old.Error:
        x.clean()  # beside
        raise


def ways_out(x):
    while x:
        try:
            x()
        except old.Error:
            for y in x:
                break
            if x:
                raise
            x.clean()
            raise
    try:
        x()
    except old.Error: raise


def several(x):
    try:
        x()
    except old.Error as error:
        x.clean(error)  # beside
        raise
    except (OSError, ValueError) as error:  # both
        x.clean(error)  # beside
    try:
        x()
    except old.Error: raise
    except OSError: return 1
    try:
        x()
    except old.Error:
        raise
    except OSError:
        pass
    try:
        x()
    except old.Error:
        x.clean()
        raise


class C:
	def tabs(self):
		try:
			self()
		except old.Error:
			if self:
				raise
			self.clean()
			raise
		except self.Error:
			if self:
				return
			self.clean()
