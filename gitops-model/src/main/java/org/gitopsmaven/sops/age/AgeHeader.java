/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops.age;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The beginning of a file: for whom it is, and a MAC over that.
 *
 * @param signed the bytes that the MAC is over
 * @param payload where the rest begins
 */
record AgeHeader(List<AgeHeader.Stanza> stanzas, byte[] signed, byte[] mac, int payload) {

    private static final String VERSION = "age-encryption.org/v1";
    private static final int LARGEST = 1 << 20;
    private static final int MOST_STANZAS = 1_000;
    private static final int COLUMNS = 64;

    /** The key of the file, wrapped for one recipient. */
    record Stanza(List<String> arguments, byte[] body) {}

    static AgeHeader read(byte[] file) throws AgeException {
        Lines lines = new Lines(file);
        if (!lines.next().equals(VERSION)) {
            throw new AgeException("is no file of age, or one of another version");
        }
        List<Stanza> stanzas = new ArrayList<>();
        while (true) {
            int start = lines.at;
            String line = lines.next();
            if (line.startsWith("--- ")) {
                byte[] signed = Arrays.copyOf(file, start + 3);
                return new AgeHeader(stanzas, signed, decoded(line.substring(4)), lines.at);
            }
            if (!line.startsWith("-> ") || stanzas.size() == MOST_STANZAS) {
                throw new AgeException("has a header that is none");
            }
            stanzas.add(new Stanza(List.of(line.substring(3).split(" ")), body(lines)));
        }
    }

    /** Lines of 64 columns; a shorter one is the last. */
    private static byte[] body(Lines lines) throws AgeException {
        StringBuilder body = new StringBuilder();
        String line;
        do {
            line = lines.next();
            body.append(line);
        } while (line.length() == COLUMNS && body.length() < LARGEST);
        return decoded(body.toString());
    }

    static byte[] decoded(String text) throws AgeException {
        if (text.endsWith("=")) {
            throw new AgeException("has base 64 with padding in its header");
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new AgeException("has no base 64 where there should be some");
        }
    }

    private static final class Lines {

        private final byte[] file;
        private int at;

        Lines(byte[] file) {
            this.file = file;
        }

        String next() throws AgeException {
            int end = at;
            while (end < Math.min(file.length, LARGEST) && file[end] != '\n') {
                end++;
            }
            if (end >= file.length || file[end] != '\n') {
                throw new AgeException("is cut off");
            }
            String line = new String(file, at, end - at, StandardCharsets.ISO_8859_1);
            at = end + 1;
            return line;
        }
    }
}
