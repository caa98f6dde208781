package org.linli.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What must be true of this machine before Linli starts; each says in one sentence what is wrong. */
final class Checks {

    private static final long MEBIBYTE = 1L << 20;
    private static final long NEEDED = 500 * MEBIBYTE;
    private static final long NEEDED_AT_FIRST = 2_000 * MEBIBYTE;

    private Checks() {}

    static FolderLock hold(Path var) {
        return writable(var)
                .orElseThrow(() -> new CannotRun(
                        "Another run of Linli holds " + var + "; stop it first, or choose another folder with --var.",
                        "另一个正在运行的邻里占用着 " + var + "；请先停掉它，或用 --var 换一个文件夹。"));
    }

    private static Optional<FolderLock> writable(Path var) {
        try {
            return FolderLock.tryHold(var);
        } catch (UncheckedIOException e) {
            throw new CannotRun(
                    "Linli can't write to " + var + "; choose a folder of yours with --var.",
                    "无法写入 " + var + "；请用 --var 换一个可写的文件夹。");
        }
    }

    static void portIsFree(String address, int port) {
        if (port != 0 && !Ports.isFree(address, port)) {
            throw new CannotRun(
                    "Port " + port + " is taken by another program; stop that one, or choose another with --port.",
                    "端口 " + port + " 已被别的程序占用；请停掉它，或用 --port 换一个端口。");
        }
    }

    static void diskHasRoom(Path var, boolean firstRun) {
        long free = freeBytes(var);
        long needed = firstRun ? NEEDED_AT_FIRST : NEEDED;
        if (free < needed) {
            throw new CannotRun(
                    "The disk of " + var + " has only " + free / MEBIBYTE + " MB left, Linli needs " + needed / MEBIBYTE
                            + " MB; make room, or choose another folder with --var.",
                    var + " 所在磁盘只剩 " + free / MEBIBYTE + " MB，邻里需要 " + needed / MEBIBYTE
                            + " MB；请清理空间，或用 --var 换一个文件夹。");
        }
    }

    private static long freeBytes(Path var) {
        try {
            return Files.getFileStore(var).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void isThere(Path file) {
        if (Files.notExists(file)) {
            throw new CannotRun(file + " is missing; ./linli build makes it.", "缺少 " + file + "；请先运行 ./linli build。");
        }
    }

    /** Keeps the demo and somebody's own district from being mixed in one folder. */
    static void holdsNothingElse(Path var, String kind) {
        Path file = var.resolve("kind");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, kind);
            }
            String held = Files.readString(file).trim();
            if (!held.equals(kind)) {
                throw new CannotRun(
                        var + " holds " + held + ", not " + kind + "; choose another folder with --var.",
                        var + " 里存的是 " + held + "，不是 " + kind + "；请用 --var 换一个文件夹。");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
