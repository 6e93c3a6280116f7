from store import save, save_later

if __name__ == "__main__":
    save([1])
    save_later([2])
