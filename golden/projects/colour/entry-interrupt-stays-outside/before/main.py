from watch import watch

if __name__ == "__main__":
    try:
        watch(2)
    except KeyboardInterrupt:
        print("stopped")
