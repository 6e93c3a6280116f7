from wire.port import Port, records


def main():
    port = Port()
    for record in records(port):
        print(record)
    port.close()


if __name__ == "__main__":
    main()
