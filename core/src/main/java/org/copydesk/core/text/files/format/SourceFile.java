package org.copydesk.core.text.files.format;

/** A file as it came. */
public final class SourceFile implements Delivery {

    private final String file;
    private final byte[] bytes;

    public SourceFile(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    @Override
    public String file() {
        return file;
    }

    /** The content itself, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
