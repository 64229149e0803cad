/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.secret.TokenPatterns.Token;
import org.gitopsmaven.sops.EncryptedValue;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;

/**
 * Finds secrets in the files of a repository: values of a Secret that are not encrypted, and tokens by their shape,
 * also behind base 64. Values that SOPS encrypted, sealed ones and placeholders are none.
 */
public final class SecretScan implements Validator<SourceFile> {

    private static final Set<String> SEALED = Set.of("SealedSecret", "ExternalSecret", "ClusterExternalSecret");
    private static final int SHORTEST_BASE64 = 16;

    private final TokenPatterns tokens = new TokenPatterns();

    @Override
    public List<Rule> rules() {
        return List.of(SecretRules.PLAIN, SecretRules.TOKEN);
    }

    @Override
    public void validate(SourceFile file, Consumer<Finding> found) {
        for (YamlNode document : file.documents()) {
            if (document instanceof YamlMapping object) {
                document(object, found);
            }
        }
    }

    /** Looks at one object, wherever it comes from. */
    void document(YamlMapping object, Consumer<Finding> found) {
        if (SopsFile.isEncrypted(object)) {
            return;
        }
        String kind = String.valueOf(object.text("kind"));
        if (SEALED.contains(kind)) {
            return;
        }
        boolean secret = kind.equals("Secret") && "v1".equals(object.text("apiVersion"));
        for (YamlEntry entry : object) {
            boolean data =
                    secret && (entry.name().equals("data") || entry.name().equals("stringData"));
            if (data && entry.value() instanceof YamlMapping values) {
                values.forEach(value -> secretValue(entry.name(), value, found));
            } else {
                walk(entry.value(), entry.name(), found);
            }
        }
    }

    private void secretValue(String field, YamlEntry entry, Consumer<Finding> found) {
        if (entry.value() instanceof YamlScalar scalar && isPlain(scalar.text(), field.equals("data"))) {
            found.accept(
                    Finding.of(SecretRules.PLAIN, "the Secret has its value of '" + entry.name() + "' in plain text")
                            .withHint(
                                    "encrypt the file with SOPS, or use a SealedSecret or an ExternalSecret; and change the value")
                            .on(field + "." + entry.name())
                            .at(entry.value().mark().location()));
        }
    }

    /** Bytes that are no text are no placeholder either. */
    private static boolean isPlain(String text, boolean packed) {
        String decoded = packed ? Base64Text.decoded(text) : "";
        String value = decoded.isEmpty() ? text : decoded;
        return !EncryptedValue.is(value) && !Placeholder.is(value);
    }

    private void walk(YamlNode node, String path, Consumer<Finding> found) {
        if (node instanceof YamlMapping mapping) {
            VariableSecret.of(mapping)
                    .ifPresent(secret -> report("value of " + secret.name(), secret.place(), path, found));
            mapping.forEach(entry -> walk(entry.value(), path + "." + entry.name(), found));
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                walk(sequence.get(i), path + "[" + i + "]", found);
            }
        } else if (node instanceof YamlScalar scalar && !EncryptedValue.is(scalar.text())) {
            scalar(scalar, path, found);
        }
    }

    private void scalar(YamlScalar scalar, String path, Consumer<Finding> found) {
        Optional<Token> token = tokens.find(scalar.text());
        if (token.isPresent()) {
            report(token.get().name(), place(scalar, token.get().start()), path, found);
        } else if (scalar.text().length() >= SHORTEST_BASE64) {
            tokens.find(Base64Text.decoded(scalar.text()))
                    .ifPresent(hidden -> report(
                            hidden.name() + " behind base 64", scalar.mark().location(), path, found));
        }
    }

    private static void report(String what, Location place, String path, Consumer<Finding> found) {
        found.accept(Finding.of(SecretRules.TOKEN, "here is a " + what)
                .withHint("take it out, and change it: it stays in the history of the repository")
                .on(path)
                .at(place));
    }

    /** The line of a text within a scalar; the content of a block begins a line below its mark. */
    private static Location place(YamlScalar scalar, int start) {
        Location mark = scalar.mark().location();
        boolean block = scalar.style() == YamlStyle.LITERAL || scalar.style() == YamlStyle.FOLDED;
        if (!block || mark.line() == 0) {
            return mark;
        }
        long lines =
                scalar.text().substring(0, start).chars().filter(c -> c == '\n').count();
        return new Location(mark.file(), mark.line() + 1 + (int) lines, 1);
    }

    /** Texts behind base 64. */
    private static final class Base64Text {

        /** What a text means when it is base 64 of printable text; nothing when it is not. */
        static String decoded(String text) {
            String bare = text.replaceAll("\\s", "");
            if (!bare.matches("[A-Za-z0-9+/]+={0,2}") || bare.length() % 4 != 0) {
                return "";
            }
            String decoded = new String(Base64.getDecoder().decode(bare), StandardCharsets.UTF_8);
            boolean printable = decoded.chars().noneMatch(c -> c < 9 || c == 0xFFFD);
            return printable ? decoded : "";
        }
    }
}
