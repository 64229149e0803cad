/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gitopsmaven.files.TarReader;
import org.gitopsmaven.files.ZipArchive;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.openapi.crd.CustomResourceDefinition;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;

/** CRDs in files, directories and archives (zip, jar, tgz) that the user names. What cannot be read is told and left out. */
public final class CrdFiles {

    private static final int DEEPEST = 32;
    private static final long LARGEST = 64L << 20;

    private final List<CustomResourceDefinition> definitions = new ArrayList<>();
    private final Consumer<Finding> found;
    private boolean told;

    private CrdFiles(Consumer<Finding> found) {
        this.found = fault -> {
            told = true;
            found.accept(fault);
        };
    }

    /** The definitions in all of these, directories with what is below them; {@link SchemaLocations} are others' to read. */
    public static List<CustomResourceDefinition> read(List<Path> sources, Consumer<Finding> found) {
        CrdFiles files = new CrdFiles(found);
        for (Path source : sources) {
            if (!SchemaLocations.isTemplate(source)) {
                int before = files.definitions.size();
                files.told = false;
                files.source(source);
                if (before == files.definitions.size() && !files.told) {
                    files.none(source);
                }
            }
        }
        return List.copyOf(files.definitions);
    }

    private void none(Path source) {
        found.accept(Finding.of(new GitOpsException(
                        "there is no CRD in it",
                        Location.of(source),
                        "JSON Schemas of kinds are named by the template of their paths, such as"
                                + " {{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json"))
                .as(Severity.WARNING));
    }

    private void source(Path source) {
        try {
            if (isPackedTar(source)) {
                tar(source);
            } else if (Files.isRegularFile(source) && ZipArchive.isNamed(source)) {
                try (FileSystem archive = FileSystems.newFileSystem(source)) {
                    for (Path root : archive.getRootDirectories()) {
                        files(root, source + "!");
                    }
                }
            } else {
                files(source, "");
            }
        } catch (IOException | InvalidPathException | ProviderNotFoundException e) {
            found.accept(Finding.of(new GitOpsException(
                    "the CRDs cannot be read: " + e,
                    Location.of(source),
                    "name files and directories that are there")));
        }
    }

    /** @param prefix what stands before the path in messages */
    private void files(Path place, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(place, DEEPEST)) {
            files.filter(Files::isRegularFile)
                    .filter(CrdFiles::isYaml)
                    .filter(file -> !isTemplate(place, file))
                    .sorted()
                    .forEach(file -> file(file, prefix + file));
        }
    }

    private static boolean isPackedTar(Path source) {
        String name = source.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(source) && (name.endsWith(".tgz") || name.endsWith(".tar.gz"));
    }

    /** Charts are packed so: their CRDs are read, their templates are no YAML yet. */
    private void tar(Path source) throws IOException {
        long left = LARGEST;
        try (InputStream packed = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(source)))) {
            TarReader tar = new TarReader(packed, LARGEST);
            for (TarReader.Entry entry = tar.next(); entry != null; entry = tar.next()) {
                left -= entry.size();
                if (left < 0) {
                    throw new IOException("it unpacks to more than " + (LARGEST >> 20) + " MB");
                }
                Path path = Path.of(entry.name());
                if (isYaml(path) && !isBelowTemplates(path)) {
                    text(new String(tar.data(entry), StandardCharsets.UTF_8), source + "!/" + entry.name());
                }
            }
        }
    }

    private static boolean isBelowTemplates(Path path) {
        for (Path name : path) {
            if (name.toString().equals("templates")) {
                return true;
            }
        }
        return false;
    }

    /** What is below the templates of a chart is no YAML yet; its CRDs lie beside them. */
    private static boolean isTemplate(Path place, Path file) {
        for (Path directory = file.getParent();
                directory != null && directory.startsWith(place) && !directory.equals(place);
                directory = directory.getParent()) {
            if (directory.endsWith("templates") && Files.exists(directory.resolveSibling("Chart.yaml"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private void file(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new GitOpsException("the file is larger than " + (LARGEST >> 20) + " MB", Location.of(name));
            }
            text(Files.readString(file, StandardCharsets.UTF_8), name);
        } catch (GitOpsException fault) {
            found.accept(Finding.of(fault));
        } catch (IOException e) {
            found.accept(Finding.of(new GitOpsException("cannot be read: " + e, Location.of(name))));
        }
    }

    private void text(String text, String name) {
        try {
            YamlReader.read(text, name, YamlDialect.GOYAML2).forEach(this::document);
        } catch (GitOpsException fault) {
            found.accept(Finding.of(fault));
        }
    }

    private void document(YamlNode document) {
        if (document instanceof YamlMapping object) {
            CustomResourceDefinition.of(object, YamlDialect.GOYAML2).ifPresent(definitions::add);
            YamlSequence items = object.sequence("items");
            if (items != null) {
                items.forEach(item -> {
                    if (item instanceof YamlMapping mapping) {
                        CustomResourceDefinition.of(mapping, YamlDialect.GOYAML2)
                                .ifPresent(definitions::add);
                    }
                });
            }
        }
    }
}
