import old

first = old.start(1)  # not converted: it runs before the imports below it, and what it needs comes behind them
import new
