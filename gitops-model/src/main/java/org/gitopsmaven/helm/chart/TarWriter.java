/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs files into an archive that Helm reads; barely compressed, because it lives for one rendering. */
final class TarWriter {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;
    private static final int SIZE = 124;
    private static final int CHECKSUM = 148;
    private static final int TYPE = 156;
    private static final byte[] PADDING = new byte[BLOCK];
    private static final byte[] HEADER = header();
    private static final int HEADER_SUM = sum(HEADER);

    private final OutputStream out;

    private TarWriter(OutputStream out) {
        this.out = out;
    }

    /** An archive whose entries all stand below one directory. */
    static byte[] pack(List<ChartFile> files) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream(1 << 16);
        try (OutputStream gzip = new FastGzip(archive)) {
            TarWriter tar = new TarWriter(gzip);
            for (ChartFile file : files) {
                tar.write("chart/" + file.path(), file.data());
            }
            gzip.write(new byte[2 * BLOCK]);
        }
        return archive.toByteArray();
    }

    private void write(String name, byte[] data) throws IOException {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        if (encoded.length > LONGEST_NAME) {
            byte[] record = paxRecord(name);
            entry("pax".getBytes(StandardCharsets.UTF_8), 'x', record);
            encoded = Arrays.copyOf(encoded, LONGEST_NAME);
        }
        entry(encoded, '0', data);
    }

    private void entry(byte[] name, char type, byte[] data) throws IOException {
        out.write(header(name, type, data.length));
        out.write(data);
        out.write(PADDING, 0, (BLOCK - data.length % BLOCK) % BLOCK);
    }

    private static byte[] header(byte[] name, char type, int size) {
        byte[] header = HEADER.clone();
        System.arraycopy(name, 0, header, 0, name.length);
        header[TYPE] = (byte) type;
        int sum = HEADER_SUM + type + sum(name) + octal(size, header, SIZE, SIZE + 11);
        octal(sum, header, CHECKSUM, CHECKSUM + 6);
        header[CHECKSUM + 6] = 0;
        return header;
    }

    /** Writes digits, and gives their sum: that of all the header counts the checksum itself as spaces. */
    private static int octal(int number, byte[] header, int from, int to) {
        int rest = number;
        int sum = 0;
        for (int at = to - 1; at >= from; at--) {
            header[at] = (byte) ('0' + (rest & 7));
            sum += header[at];
            rest >>>= 3;
        }
        return sum;
    }

    /** What all entries have in common. */
    private static byte[] header() {
        byte[] header = new byte[BLOCK];
        put(header, 100, "0000644\0000000000\0000000000\0");
        put(header, 136, "00000000000");
        put(header, CHECKSUM, "        ");
        put(header, 257, "ustar\00000");
        return header;
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (byte b : bytes) {
            sum += b & 0xFF;
        }
        return sum;
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }

    /** {@code length path=name\n}, where the length counts its own digits. */
    private static byte[] paxRecord(String name) {
        String rest = " path=" + name + "\n";
        int size = rest.getBytes(StandardCharsets.UTF_8).length;
        int length = size;
        while (length != size + Integer.toString(length).length()) {
            length = size + Integer.toString(length).length();
        }
        return (length + rest).getBytes(StandardCharsets.UTF_8);
    }

    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.NO_COMPRESSION);
        }
    }
}
