/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a commit.
 *
 * @param author as it stands there: name, address, seconds and zone
 * @param committer the same of who wrote it into the repository
 * @param signature armoured; null for none
 */
public record CommitText(
        ObjectName tree,
        List<ObjectName> parents,
        String author,
        String committer,
        @Nullable String signature,
        String message) {

    /** The bytes of it. */
    public byte[] format() {
        StringBuilder text = new StringBuilder("tree ").append(tree).append('\n');
        for (ObjectName parent : parents) {
            text.append("parent ").append(parent).append('\n');
        }
        text.append("author ").append(author).append('\n');
        text.append("committer ").append(committer).append('\n');
        if (signature != null) {
            text.append("gpgsig ")
                    .append(signature.strip().replace("\n", "\n "))
                    .append('\n');
        }
        return text.append('\n').append(message).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same commit with a signature. */
    public CommitText signed(String armoured) {
        return new CommitText(tree, parents, author, committer, armoured, message);
    }

    /**
     * Reads the content of a commit, without its signature.
     *
     * @throws IOException when it is none
     */
    public static CommitText parse(byte[] raw) throws IOException {
        String plain = new String(raw, StandardCharsets.ISO_8859_1);
        int end = plain.indexOf("\n\n");
        String[] headers = plain.substring(0, end < 0 ? plain.length() : end).split("\n");
        String text = decode(raw, charset(headers));
        int body = text.indexOf("\n\n");
        String[] lines = text.substring(0, body < 0 ? text.length() : body).split("\n");
        List<ObjectName> parents = new ArrayList<>();
        for (int i = 1; i < lines.length && lines[i].startsWith("parent "); i++) {
            parents.add(name(lines[i].substring("parent ".length())));
        }
        return new CommitText(
                name(header(lines, "tree ")),
                parents,
                header(lines, "author "),
                header(lines, "committer "),
                null,
                body < 0 ? "" : text.substring(body + 2));
    }

    /** The name of the person in a line of a commit. */
    public static String person(String line) {
        int end = line.indexOf('<');
        return (end < 0 ? line : line.substring(0, end)).strip();
    }

    /** The seconds in a line of a commit; 0 when there are none. */
    public static long seconds(String line) {
        String[] words = line.substring(line.lastIndexOf('>') + 1).strip().split(" ");
        try {
            return Long.parseLong(words[0]);
        } catch (NumberFormatException e) {
            return 0; // Git reads a broken date as the beginning of time
        }
    }

    private static ObjectName name(String hex) throws IOException {
        try {
            return ObjectName.of(hex);
        } catch (IllegalArgumentException e) {
            throw new IOException("a commit names no tree or no parent", e);
        }
    }

    private static String header(String[] lines, String key) {
        for (String line : lines) {
            if (line.startsWith(key)) {
                return line.substring(key.length());
            }
        }
        return "";
    }

    private static Charset charset(String[] headers) {
        String named = header(headers, "encoding ");
        try {
            return named.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(named.strip());
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8; // nobody knows this one
        }
    }

    private static String decode(byte[] raw, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, StandardCharsets.ISO_8859_1); // old tools wrote what they liked
        }
    }
}
