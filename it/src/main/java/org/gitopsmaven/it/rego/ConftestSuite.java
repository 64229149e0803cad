/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.rego;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gitopsmaven.policy.conftest.Conftest;
import org.gitopsmaven.policy.conftest.RuleOutcome;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.TreeValues;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/**
 * The conftest tests of a checkout of redhat-cop/rego-policies: {@code ConftestSuite <checkout>}. Each names a namespace,
 * manifests and the messages that must come; prints what differs and a sum.
 */
public final class ConftestSuite {

    private static final Pattern TEST = Pattern.compile("@test \"([^\"]+)\" \\{(.*?)\n\\}", Pattern.DOTALL);
    private static final Pattern FILES = Pattern.compile("split_files \"([^\"]+)\"");
    private static final Pattern NAMESPACE = Pattern.compile("--namespace (\\S+)");
    private static final Pattern DATA = Pattern.compile("(?:inventory|parameters)=\"?([^\"\n]+)\"?");
    private static final Pattern MESSAGE =
            Pattern.compile("\\[ \"\\$\\{lines\\[\\d+]}\" = \"not ok \\d+ - \\S+ - \\S+ - (.*)\" ]");

    private final Path checkout;
    private final RegoPolicies policies;
    private int passed;
    private int failed;

    private ConftestSuite(Path checkout) throws IOException {
        this.checkout = checkout;
        List<Module> modules = new ArrayList<>();
        for (Path file : files(checkout.resolve("policy"), ".rego")) {
            if (!file.toString().endsWith("_test.rego")) {
                modules.add(Module.parse(Files.readString(file), file.toString(), RegoVersion.V0));
            }
        }
        this.policies = new RegoPolicies(modules);
    }

    public static void main(String[] arguments) throws IOException {
        Path checkout = Path.of(arguments[0]);
        ConftestSuite suite = new ConftestSuite(checkout);
        Matcher tests = TEST.matcher(Files.readString(checkout.resolve("_test").resolve("conftest-unittests.sh")));
        while (tests.find()) {
            suite.run(tests.group(1), tests.group(2));
        }
        System.out.println("passed " + suite.passed + ", failed " + suite.failed);
    }

    private void run(String name, String test) throws IOException {
        TreeSet<String> wanted = new TreeSet<>();
        Matcher messages = MESSAGE.matcher(test);
        while (messages.find()) {
            wanted.add(messages.group(1).replace("\\\"", "\""));
        }
        TreeSet<String> found = new TreeSet<>();
        try {
            Conftest conftest = new Conftest(policies, data(test), 0);
            for (Value input : inputs(test)) {
                for (List<String> namespace : namespaces(test)) {
                    DeepStack.call(() -> conftest.check(namespace, input)).stream()
                            .filter(result -> result.outcome() != RuleOutcome.EXCEPTION)
                            .forEach(result -> found.add(result.message()));
                }
            }
        } catch (RegoException e) {
            found.add(e.describe());
        }
        if (found.equals(wanted)) {
            passed++;
        } else {
            failed++;
            System.out.println(name + "\n  got " + found + "\n  wanted " + wanted);
        }
    }

    private List<List<String>> namespaces(String test) {
        Matcher namespace = NAMESPACE.matcher(test);
        return namespace.find() ? List.of(List.of(namespace.group(1).split("\\."))) : List.of();
    }

    private ObjectValue data(String test) throws IOException {
        Matcher data = DATA.matcher(test);
        ObjectValue all = ObjectValue.EMPTY;
        if (data.find() && !data.group(1).endsWith(".rego")) {
            Path path = checkout.resolve(data.group(1).replace("$(pwd)/", ""));
            for (Path file : Files.isDirectory(path) ? manifests(path) : List.of(path)) {
                ObjectValue document = (ObjectValue) documents(file).get(0);
                for (Value key : document.keys()) {
                    all = all.with(key, Objects.requireNonNull(document.get(key)));
                }
            }
        }
        return all;
    }

    private List<Value> inputs(String test) throws IOException {
        Matcher files = FILES.matcher(test);
        List<Value> inputs = new ArrayList<>();
        List<Value> combined = new ArrayList<>();
        if (files.find()) {
            for (Path file : manifests(checkout.resolve(files.group(1)))) {
                for (Value document : documents(file)) {
                    inputs.add(document);
                    combined.add(ObjectValue.EMPTY
                            .with(StringValue.of("path"), StringValue.of(file.toString()))
                            .with(StringValue.of("contents"), document));
                }
            }
        }
        return test.contains("--combine") ? List.of(ArrayValue.of(combined)) : inputs;
    }

    private static List<Value> documents(Path file) throws IOException {
        List<Value> documents = new ArrayList<>();
        for (YamlNode node : YamlReader.read(Files.readString(file), file.toString(), YamlDialect.GOYAML2)) {
            Value value = TreeValues.of(node);
            boolean list = value instanceof ObjectValue object
                    && StringValue.of("List").equals(object.get("kind"));
            if (list && ((ObjectValue) value).get("items") instanceof ArrayValue items) {
                documents.addAll(items.elements());
            } else {
                documents.add(value);
            }
        }
        return documents;
    }

    private static List<Path> manifests(Path directory) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String ending : List.of(".yml", ".yaml", ".json")) {
            all.addAll(files(directory, ending));
        }
        return all;
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
