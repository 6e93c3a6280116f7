from work.running import crawl_all, start
from work.tasks import crawl, settle


def main():
    queue = []
    start(queue)
    settle()
    print(crawl_all([1, 2]), crawl(3), queue)


if __name__ == "__main__":
    main()
