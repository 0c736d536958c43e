using System.Collections.Generic;
using k8s.Models;

static class Program
{
	public static object Build()
	{
		return new V1ConfigMap
		{
			Metadata = new() { Name = "cfg" },
			Data = new Dictionary<string, string>
			{
				["a"] = "one\n      two\n\nthree\n",
				["b"] = "1",
				["c"] = "2",
			},
		};
	}
}
