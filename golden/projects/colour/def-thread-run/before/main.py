from monitor.watcher import Watcher

watcher = Watcher("example.org")
watcher.start()
watcher.join()
print(watcher.size)
