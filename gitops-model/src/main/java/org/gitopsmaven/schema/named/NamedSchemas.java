/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.named;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.jsonschema.JsonSchema;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;

/** The schemas of a tree that comments name; each is read once. JSON is YAML, so a schema may be either. */
final class NamedSchemas {

    private static final String MOVE = "name a schema in the repository by its path from this file, or by its address";

    private final SourceTree tree;
    private final Map<Path, JsonSchema> known = new ConcurrentHashMap<>();

    NamedSchemas(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * The schema that a comment in a file names; none when it lies outside of the repository by its nature: an address.
     *
     * @throws GitOpsException when it is no schema, or not where the comment says
     */
    Optional<JsonSchema> named(String name, Path file) {
        if (name.equalsIgnoreCase("none") || name.matches("(?i)(?!file:)[a-z][a-z0-9+.-]+:.*")) {
            return Optional.empty();
        }
        int fragment = name.indexOf('#');
        Path path = path(fragment < 0 ? name : name.substring(0, fragment), file);
        JsonSchema whole = read(path);
        if (fragment < 0) {
            return Optional.of(whole);
        }
        Optional<JsonSchema> part = whole.part(name.substring(fragment));
        if (part.isEmpty()) {
            throw new GitOpsException("has no part " + name.substring(fragment), Location.of(path));
        }
        return part;
    }

    private Path path(String name, Path file) {
        Path path;
        try {
            path = name.startsWith("file:")
                    ? Path.of(URI.create(name))
                    : file.resolveSibling(name).normalize();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new GitOpsException("is no path", Location.of(file), MOVE, e);
        }
        if (!path.startsWith(tree.root())) {
            throw new GitOpsException("lies outside of the repository", Location.of(file), MOVE);
        }
        return path;
    }

    private JsonSchema read(Path path) {
        JsonSchema schema = known.get(path);
        if (schema == null) {
            if (!tree.hasFile(path)) {
                throw new GitOpsException("there is no such file", Location.of(path), MOVE);
            }
            if (!(YamlReader.readOne(tree.read(path), path.toString(), YamlDialect.GOYAML2)
                    instanceof YamlMapping rules)) {
                throw new GitOpsException("is no JSON Schema: want an object", Location.of(path));
            }
            schema = new JsonSchema(rules);
            known.put(path, schema);
        }
        return schema;
    }
}
