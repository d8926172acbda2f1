package org.copydesk.core.text.archives;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.text.files.format.Delivery;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.SourceFile;

/** The files of a zip, one at a time, within the limits. */
final class Unpacking implements Iterator<Delivery> {

    private static final int BROKEN_AT_MOST = 100;
    private static final long SWELLING_FROM = 32L << 20;

    private final String zip;
    private final ZipSource source;
    private final ArchiveLimits limits;
    private final byte[] content;
    private final Inflater inflater = new Inflater(true);
    private Delivery next;
    private boolean done;
    private int files;
    private int delivered;
    private int broken;
    private long unpacked;

    Unpacking(String zip, ZipSource source, ArchiveLimits limits) {
        this.zip = zip;
        this.source = source;
        this.limits = limits;
        this.content = new byte[limits.file() + 1];
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            step().ifPresent(delivery -> {
                next = delivery;
                delivered++;
            });
        }
        return next != null;
    }

    @Override
    public Delivery next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Delivery delivery = next;
        next = null;
        return delivery;
    }

    private Optional<Delivery> step() {
        try {
            ZipHeader header = source.next();
            if (header == null) {
                return end(delivered == 0 ? FileFault.EMPTY : null);
            }
            return entry(header);
        } catch (EOFException early) {
            return end(FileFault.BROKEN_ZIP);
        } catch (IOException unreadable) {
            return end(FileFault.UNREADABLE);
        }
    }

    private Optional<Delivery> end(FileFault fault) {
        done = true;
        inflater.end();
        return fault == null ? Optional.empty() : Optional.of(new FileProblem(zip, 0, fault, ""));
    }

    private Optional<Delivery> entry(ZipHeader header) throws IOException {
        EntryName name = new EntryName(header.name());
        long end = header.saysLength() ? source.consumed() + header.packed() : Long.MAX_VALUE;
        FileFault fault = judged(name, header);
        byte[] bytes = null;
        if (fault == null || !header.saysLength()) {
            try {
                int length = unpack(header, end);
                bytes = length > limits.file() ? null : Arrays.copyOf(content, length);
                fault = fault == null && bytes == null ? FileFault.TOO_LARGE : fault;
                unpacked += length;
            } catch (DataFormatException damaged) {
                fault = fault == null ? FileFault.BROKEN_ZIP : fault;
            }
        }
        if (header.saysLength()) {
            source.skipTo(end);
        }
        return delivery(name, fault, bytes);
    }

    /** What can be said without looking inside. */
    private static FileFault judged(EntryName name, ZipHeader header) {
        if (name.leadsOut()) {
            return FileFault.UNSAFE_NAME;
        }
        if (name.endsIn(".zip")) {
            return FileFault.NESTED_ZIP;
        }
        if (Formats.of(name.shown()).isEmpty()) {
            return FileFault.NOT_A_TEXT_FILE;
        }
        if (header.isEncrypted()) {
            return FileFault.ENCRYPTED;
        }
        return header.isDeflated() || header.isStored() ? null : FileFault.UNUSUAL_PACKING;
    }

    private Optional<Delivery> delivery(EntryName name, FileFault fault, byte[] bytes) {
        if (!name.isDirectory() && !name.isJunk()) {
            files++;
        }
        broken += fault == FileFault.BROKEN_ZIP ? 1 : 0;
        if (broken > BROKEN_AT_MOST) {
            return end(FileFault.BROKEN_ZIP);
        }
        if (files > limits.files()) {
            return end(FileFault.TOO_MANY_FILES);
        }
        if (unpacked > limits.total()) {
            return end(FileFault.TOO_MUCH);
        }
        if (unpacked > SWELLING_FROM && unpacked > limits.swelling() * source.consumed()) {
            return end(FileFault.ZIP_BOMB);
        }
        if (name.isDirectory() || name.isJunk()) {
            return Optional.empty();
        }
        return Optional.of(
                fault == null ? new SourceFile(name.shown(), bytes) : new FileProblem(name.shown(), 0, fault, ""));
    }

    /** Unpacks as much as a file may have, and a byte more. */
    private int unpack(ZipHeader header, long end) throws IOException, DataFormatException {
        if (header.isEncrypted() || !(header.isDeflated() || header.isStored())) {
            throw new DataFormatException();
        }
        int length;
        if (header.isDeflated()) {
            length = source.inflate(inflater, content, end);
        } else {
            length = (int) Math.min(header.packed(), content.length);
            System.arraycopy(source.bytes(length), 0, content, 0, length);
        }
        boolean whole = length <= limits.file();
        if (whole && checksum(length) != (header.hasDescriptor() ? source.checksumAfter() : header.checksum())) {
            throw new DataFormatException();
        }
        return length;
    }

    private long checksum(int length) {
        CRC32 checksum = new CRC32();
        checksum.update(content, 0, length);
        return checksum.getValue();
    }
}
