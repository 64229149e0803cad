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
        byte[] header = new byte[BLOCK];
        System.arraycopy(name, 0, header, 0, name.length);
        put(header, 100, "0000644\0000000000\0000000000\0");
        put(header, 124, octal(data.length, 11) + "\000" + octal(0, 11));
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        put(header, 148, octal(sum, 6) + "\000 ");
        out.write(header);
        out.write(data);
        out.write(new byte[(BLOCK - data.length % BLOCK) % BLOCK]);
    }

    private static String octal(int number, int digits) {
        String octal = Integer.toOctalString(number);
        return "0".repeat(digits - octal.length()) + octal;
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
