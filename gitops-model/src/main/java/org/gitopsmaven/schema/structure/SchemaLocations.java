/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;

/**
 * Schemas of custom resources as files whose paths are templates, such as {@code
 * schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json}: so kubeconform is told of them ({@code
 * pkg/registry}), and so catalogues of CRDs lay them out. The first file that is there counts.
 */
public final class SchemaLocations {

    /** For users that name none. */
    public static final SchemaLocations NONE = new SchemaLocations(List.of());

    private static final long LARGEST = 64L << 20;

    private final List<String> templates;
    private final Map<Gvk, Optional<LocatedKind>> known = new ConcurrentHashMap<>();

    private SchemaLocations(List<String> templates) {
        this.templates = List.copyOf(templates);
    }

    /**
     * Those of the sources that are templates.
     *
     * @throws GitOpsException for a variable that there is not
     */
    public static SchemaLocations of(List<Path> sources) {
        List<String> templates = new ArrayList<>();
        for (Path source : sources) {
            if (isTemplate(source)) {
                templates.add(source.toString());
                fill(source.toString(), Gvk.of("v1", "Probe"));
            }
        }
        return templates.isEmpty() ? NONE : new SchemaLocations(templates);
    }

    /** Whether a path has variables. */
    static boolean isTemplate(Path source) {
        return source.toString().contains("{{");
    }

    /**
     * The schema of a kind.
     *
     * @throws GitOpsException when its file cannot be read
     */
    Optional<LocatedKind> find(Gvk gvk) {
        return templates.isEmpty() || !isName(gvk.kind()) || !isName(gvk.version()) || !isName(gvk.group())
                ? Optional.empty()
                : known.computeIfAbsent(gvk, this::read);
    }

    /** Objects name their kinds themselves: none of them leads to another directory. */
    private static boolean isName(String text) {
        return text.isEmpty() || Patterns.NAME.matcher(text).matches() && !text.contains("..");
    }

    private Optional<LocatedKind> read(Gvk gvk) {
        for (String template : templates) {
            try {
                Path file = Path.of(fill(template, gvk));
                if (Files.isRegularFile(file)) {
                    return Optional.of(LocatedKind.of(gvk.version(), schema(file)));
                }
            } catch (InvalidPathException e) {
                throw new GitOpsException("\"" + template + "\" gives no path: " + e.getMessage());
            } catch (IOException e) {
                throw new GitOpsException("the schema cannot be read: " + e, Location.of(template), null, e);
            }
        }
        return Optional.empty();
    }

    private static YamlMapping schema(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new GitOpsException("the file is larger than " + (LARGEST >> 20) + " MB", Location.of(file));
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (YamlReader.readOne(text, file.toString(), YamlDialect.GOYAML2) instanceof YamlMapping schema) {
            return schema;
        }
        throw new GitOpsException("the schema is no object", Location.of(file));
    }

    private static String fill(String template, Gvk gvk) {
        Matcher matcher = Patterns.VARIABLE.matcher(template);
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(path, Matcher.quoteReplacement(value(matcher.group(1), gvk, template)));
        }
        matcher.appendTail(path);
        return path.toString();
    }

    private static String value(String variable, Gvk gvk, String template) {
        String group = gvk.group().split("\\.", 2)[0];
        return switch (variable) {
            case "Group" -> gvk.group();
            case "ResourceKind" -> gvk.kind().toLowerCase(Locale.ROOT);
            case "ResourceAPIVersion" -> gvk.version();
            case "KindSuffix" ->
                (group.isEmpty() ? "-" : "-" + group.toLowerCase(Locale.ROOT) + "-")
                        + gvk.version().toLowerCase(Locale.ROOT);
            case "StrictSuffix" -> "-strict";
            case "NormalizedKubernetesVersion" -> "master";
            default ->
                throw new GitOpsException(
                        "there is no variable ." + variable + " in \"" + template + "\"",
                        null,
                        "there are .Group, .ResourceKind, .ResourceAPIVersion, .KindSuffix, .StrictSuffix and"
                                + " .NormalizedKubernetesVersion");
        };
    }

    /** Compiled only for users that name such locations. */
    private static final class Patterns {
        static final Pattern VARIABLE = Pattern.compile("\\{\\{-?\\s*\\.(\\w+)\\s*-?}}");
        static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");
    }
}
