/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * Puts Maven properties into the files that were listed for it, and into no other: {@code ${name}} is replaced,
 * {@code $${name}} stays as {@code ${name}}. A property that is not set is an error.
 */
public final class Filtering {

    private static final Pattern EXPRESSION = Pattern.compile("\\$?\\$\\{([^}\\n]*)}");

    private final Map<String, String> properties;

    public Filtering(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    /** With the properties of a project, its coordinates among them as Maven names them. */
    public static Filtering of(ProjectMetadata project) {
        Map<String, String> properties = new TreeMap<>(project.properties());
        properties.put("project.groupId", project.coordinates().groupId());
        properties.put("project.artifactId", project.coordinates().artifactId());
        properties.put("project.version", project.coordinates().version());
        return new Filtering(properties);
    }

    /**
     * The text of each listed file with its properties replaced.
     *
     * @param files paths from the root of the tree
     * @return by absolute path, to be laid over the tree as virtual files
     * @throws GitOpsException when a file is not in the tree or names a property that is not set
     */
    public Map<Path, String> apply(SourceTree tree, List<String> files) {
        Map<Path, String> filtered = new TreeMap<>();
        for (String name : files) {
            Path file = file(tree, name);
            filtered.put(file, filter(tree.read(file), file));
        }
        return filtered;
    }

    private static Path file(SourceTree tree, String name) {
        try {
            Path file = tree.root().resolve(name).normalize();
            if (file.startsWith(tree.root()) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw notThere(tree, name, e);
        }
        throw notThere(tree, name, null);
    }

    private static GitOpsException notThere(SourceTree tree, String name, @Nullable Throwable cause) {
        return new GitOpsException(
                "\"" + name + "\" is listed for filtering, but there is no such file below " + tree.root(),
                null,
                "correct the path or take it off the list",
                cause);
    }

    private String filter(String text, Path file) {
        Matcher matcher = EXPRESSION.matcher(text);
        StringBuilder filtered = new StringBuilder();
        while (matcher.find()) {
            String replacement = matcher.group().startsWith("$$")
                    ? matcher.group().substring(1)
                    : value(matcher.group(1), text, matcher.start(), file);
            matcher.appendReplacement(filtered, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(filtered).toString();
    }

    private String value(String name, String text, int offset, Path file) {
        String value = properties.get(name);
        if (value == null) {
            throw new GitOpsException(
                    "the property \"" + name + "\" is not set",
                    place(text, offset, file),
                    "set it in the pom, or write $${" + name + "} to keep the text as it is");
        }
        return value;
    }

    private static Location place(String text, int offset, Path file) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Location(file.toString(), line, text.codePointCount(start, offset) + 1);
    }
}
