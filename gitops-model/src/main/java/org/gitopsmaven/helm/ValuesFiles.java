/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.HelmParameter.Kind;
import org.gitopsmaven.helm.values.LastLayer;
import org.gitopsmaven.helm.worker.Scratch;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/** The values of a request as Helm takes them: files in order, and an expression for whole numbers. */
final class ValuesFiles {

    private static final int LARGEST = 32 << 20;

    private final HelmRequest request;
    private final Scratch scratch;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private @Nullable String wholeNumbers;

    private ValuesFiles(HelmRequest request, Scratch scratch) {
        this.request = request;
        this.scratch = scratch;
    }

    /** Writes what must be written. */
    static ValuesFiles write(HelmRequest request, Scratch scratch) throws IOException {
        ValuesFiles values = new ValuesFiles(request, scratch);
        for (HelmValues layer : request.input().values()) {
            values.add(layer);
        }
        if (!request.input().parameters().isEmpty()) {
            values.addParameters();
        }
        return values;
    }

    List<Path> files() {
        return files;
    }

    @Nullable
    String wholeNumbers() {
        return wholeNumbers;
    }

    /** What stands in for the chart's own values; null to leave them. */
    @Nullable
    String own() throws IOException {
        List<HelmValues> layers = request.input().ownValues();
        return layers == null ? null : MergedValues.yaml(layers);
    }

    /** Whether their text is of this kind in any of them. */
    boolean match(Predicate<String> text) throws IOException {
        for (Path file : files) {
            if (text.test(Files.readString(file))) {
                return true;
            }
        }
        return false;
    }

    /** The name of the layer whose file Helm complains about. */
    Map<String, String> names() {
        return names;
    }

    private void add(HelmValues layer) throws IOException {
        if (layer instanceof HelmValues.File file) {
            addFile(file.path().toAbsolutePath().normalize());
        } else if (layer instanceof HelmValues.Text text) {
            write(text.name(), text.yaml());
        } else if (layer instanceof HelmValues.Tree tree) {
            write(tree.name(), YamlWriter.write(tree.root()));
        }
    }

    /** Helm takes a comma for the end of a path. */
    private void addFile(Path path) throws IOException {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw fault("values file is no regular file", path.toString());
            }
            if (Files.size(path) > LARGEST) {
                throw fault("values file is larger than " + LARGEST + " bytes", path.toString());
            }
            if (path.toString().indexOf(',') >= 0) {
                write(path.toString(), Files.readString(path));
            } else {
                files.add(path);
                names.put(path.toString(), path.toString());
            }
        } catch (NoSuchFileException e) {
            throw fault("values file \"" + path.getFileName() + "\" does not exist", path.toString());
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = scratch.write("values-" + files.size() + ".yaml", text);
        files.add(file);
        names.put(file.toString(), name);
    }

    private void addParameters() throws IOException {
        boolean needsBase = request.input().parameters().stream()
                .anyMatch(parameter -> LastLayer.needsBase(parameter.expression()));
        LastLayer layer = new LastLayer(needsBase ? MergedValues.of(files) : Map.of());
        for (Kind kind : Kind.values()) {
            for (HelmParameter parameter : request.input().parameters()) {
                if (parameter.kind() == kind) {
                    obey(parameter, layer);
                }
            }
        }
        write("the parameters", layer.json());
        wholeNumbers = layer.wholeNumbers();
    }

    private void obey(HelmParameter parameter, LastLayer layer) {
        switch (parameter.kind()) {
            case SET -> layer.set(parameter.expression());
            case SET_STRING -> layer.setString(parameter.expression());
            case SET_FILE -> layer.setFile(parameter.expression(), this::content);
        }
    }

    private String content(String path) {
        try {
            Path file = request.input().fileRoot().resolve(path).normalize();
            if (!file.startsWith(request.input().fileRoot())
                    || !file.toRealPath().startsWith(request.input().fileRoot().toRealPath())) {
                throw fault("the file of a parameter leaves the repository: \"" + path + "\"", path);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw fault("the file of a parameter is no regular file: \"" + path + "\"", path);
            }
            if (Files.size(file) > LARGEST) {
                throw fault("the file of a parameter is larger than " + LARGEST + " bytes", path);
            }
            return Files.readString(file);
        } catch (IOException | InvalidPathException e) {
            throw fault("cannot read the file of a parameter: \"" + path + "\"", path);
        }
    }

    private static HelmException fault(String message, String file) {
        return new HelmException(HelmFault.VALUES, message, Location.of(file), null);
    }
}
