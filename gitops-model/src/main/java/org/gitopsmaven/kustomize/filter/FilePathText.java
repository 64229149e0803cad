/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** File paths in fields of objects: always with {@code /}, never of this machine ({@code kyaml/filesys/util.go}). */
final class FilePathText {

    private static final String SEPARATOR = "/";

    private FilePathText() {}

    /** The parts; an empty first one stands for the root. */
    static List<String> split(String path) {
        if (path.isEmpty()) {
            return new ArrayList<>();
        }
        int slash = path.lastIndexOf(SEPARATOR);
        String name = path.substring(slash + 1);
        if (slash < 0) {
            return new ArrayList<>(List.of(name));
        }
        List<String> parts = slash == 0 ? new ArrayList<>(List.of("")) : split(path.substring(0, slash));
        if (slash > 0 || !name.isEmpty()) {
            parts.add(name);
        }
        return parts;
    }

    static String join(List<String> parts) {
        boolean absolute = parts.get(0).isEmpty();
        String joined = clean(absolute ? parts.subList(1, parts.size()) : parts);
        return absolute ? SEPARATOR + joined : joined;
    }

    /** Joins parts as {@code filepath.Join} does, without {@code .} and {@code ..} where they can be resolved. */
    private static String clean(List<String> parts) {
        String text = String.join(
                SEPARATOR, parts.stream().filter(part -> !part.isEmpty()).toList());
        boolean absolute = text.startsWith(SEPARATOR);
        Deque<String> names = new ArrayDeque<>();
        for (String name : text.split(SEPARATOR, -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.peekLast().equals("..")) {
                names.removeLast();
            } else if (name.equals("..") ? !absolute : !name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        String cleaned = (absolute ? SEPARATOR : "") + String.join(SEPARATOR, names);
        return cleaned.isEmpty() && !text.isEmpty() ? "." : cleaned;
    }
}
